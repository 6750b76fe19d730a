package cn.duikou.notice;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a person how he will be told, and changes that. */
@ApplicationScoped
class NoticeDesk {

    private final NoticeChoices choices;
    private final MailLog log;
    private final NoticeSettings settings;
    private final MailSettings mail;
    private final CurrentCaller caller;

    NoticeDesk(NoticeChoices choices, MailLog log, NoticeSettings settings, MailSettings mail, CurrentCaller caller) {
        this.choices = choices;
        this.log = log;
        this.settings = settings;
        this.mail = mail;
        this.caller = caller;
    }

    NoticeChoice mine() {
        NoticeChoices.Chosen chosen = choices.mine();
        MailLog.Last last = log.last(caller.get().username());
        return new NoticeChoice(
                chosen.wish(),
                mail.host().isPresent(),
                caller.verifiedAddress().orElse(null),
                settings.digestAt().toString(),
                settings.officeFrom().toString(),
                settings.officeTo().toString(),
                last.sentAt(),
                last.refusedAt(),
                chosen.version());
    }

    /**
     * @throws cn.duikou.web.Refusal 412 and 428 as for every change, 422 where reminders of duties are left out or there is no
     *     address, 503 where no key seals it
     */
    NoticeChoice change(@Nullable String ifMatch, NoticeWish wish) {
        NoticeChoice before = mine();
        EntityTags.requireMatch(before.tag(), ifMatch);
        List<Finding> wrong = new ArrayList<>();
        if (!wish.topics().contains(NoticeTopic.DUTIES)) {
            wrong.add(Finding.at("/topics", "DUTIES_STAY_ON"));
        }
        Finding.doubled("/topics", wish.topics()).ifPresent(wrong::add);
        if (wish.mail() && caller.verifiedAddress().isEmpty()) {
            wrong.add(Finding.at("/mail", "NO_VERIFIED_ADDRESS"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        choices.store(before.version(), wish);
        return mine();
    }
}
