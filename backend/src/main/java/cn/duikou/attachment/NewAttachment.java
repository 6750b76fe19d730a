package cn.duikou.attachment;

import java.nio.file.Path;
import java.util.UUID;

/** A file that somebody wants to attach, as it was received. */
record NewAttachment(UUID recordId, AttachmentKind kind, FileName name, Path file, long size) {}
