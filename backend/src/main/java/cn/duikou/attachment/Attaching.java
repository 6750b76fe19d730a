package cn.duikou.attachment;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.pair.Side;
import cn.duikou.web.FileDigest;
import cn.duikou.web.FileLimit;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What a side does with attachments. All of it in the transaction of the caller. */
@ApplicationScoped
class Attaching {

    private static final int MOST_OF_A_RECORD = 100;

    private final CurrentCaller currentCaller;
    private final Attachments attachments;
    private final AttachmentLog log;
    private final VirusScan scan;
    private final Content content;
    private final EveryLedger ledgers;

    Attaching(
            CurrentCaller currentCaller,
            Attachments attachments,
            AttachmentLog log,
            VirusScan scan,
            Content content,
            EveryLedger ledgers) {
        this.currentCaller = currentCaller;
        this.attachments = attachments;
        this.log = log;
        this.scan = scan;
        this.content = content;
        this.ledgers = ledgers;
    }

    /** The file is looked at first: nothing of the database waits for a scanner. */
    Attachment add(NewAttachment asked, boolean rehearsed) {
        Caller caller = currentCaller.get();
        caller.require(Permission.DRAFT);
        FileType type = bearable(asked);
        scan.refuseIfInfected(asked.file());
        AttachmentLog.Examined file = new AttachmentLog.Examined(
                asked, type.mediaType(asked.name().ending()), FileDigest.sha256(asked.file()));
        String told = asked.name().text() + "|" + type.text(asked.file());
        Anchor anchor = opened(asked.recordId(), caller);
        refuseIfLocked(anchor.isClosed() ? "RECORD_CLOSED" : null);
        ledgers.refuseSaid(anchor.ledger(), anchor.recordId(), Map.of(FileRefusal.FILE, told));
        refuseIfThereAlready(file.sha256(), caller.sideOf(anchor.pairCode()), asked.recordId());
        if (!rehearsed) {
            log.holdContent(file.sha256());
            content.put(file.sha256(), asked.file());
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        log.add(id, anchor, file, caller);
        return attachments.one(id);
    }

    /** Throws away what only one's own side has seen. */
    void discard(UUID id) {
        Attachment attachment = own(id);
        refuseIfLocked(attachment.shownAt() == null ? null : "ATTACHMENT_SHOWN");
        log.discard(id);
    }

    Attachment remove(UUID id, String reason) {
        Attachment attachment = own(id);
        Anchor anchor = attachments.anchor(attachment.recordId());
        ledgers.refuseSaid(anchor.ledger(), anchor.recordId(), Map.of("/reason", reason));
        refuseIfLocked(
                attachment.shownAt() == null ? "ATTACHMENT_NOT_SHOWN" : anchor.lockOfRemoving(attachment.side()));
        log.remove(id, currentCaller.get(), reason);
        return attachments.one(id);
    }

    private static FileType bearable(NewAttachment asked) {
        if (asked.size() > FileLimit.BYTES) {
            throw FileLimit.exceeded();
        }
        return Sniffing.typeOf(asked.file(), asked.name());
    }

    /** The record, held, once the caller's side may attach something to it. */
    private Anchor opened(UUID recordId, Caller caller) {
        if (!Attachments.mayWrite(caller, attachments.anchor(recordId))) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        return attachments.held(recordId);
    }

    /** One that the caller's own side has attached and not taken away, with its record held. */
    private Attachment own(UUID id) {
        Caller caller = currentCaller.get();
        caller.require(Permission.DRAFT);
        Anchor anchor = opened(attachments.one(id).recordId(), caller);
        Attachment attachment = attachments.one(id);
        if (attachment.side() != caller.sideOf(anchor.pairCode())) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        refuseIfLocked(attachment.removedAt() == null ? null : "ATTACHMENT_REMOVED");
        return attachment;
    }

    private void refuseIfThereAlready(String sha256, @Nullable Side mine, UUID recordId) {
        List<Attachment> there = attachments.of(recordId).items().stream()
                .filter(one -> one.removedAt() == null)
                .toList();
        there.stream()
                .filter(one -> one.side() == mine && one.sha256().equals(sha256))
                .findFirst()
                .ifPresent(one -> {
                    throw FileRefusal.because("FILE_IS_THERE", one.fileName());
                });
        if (there.size() >= MOST_OF_A_RECORD) {
            throw FileRefusal.because("TOO_MANY", MOST_OF_A_RECORD);
        }
    }

    private static void refuseIfLocked(@Nullable String lock) {
        if (lock != null) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", lock)));
        }
    }
}
