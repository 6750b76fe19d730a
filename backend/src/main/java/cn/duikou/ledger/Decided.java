package cn.duikou.ledger;

import java.util.UUID;

/** Fired when a revision has changed its state; observers that wait for the commit learn only what is stored. */
public record Decided(String ledger, UUID recordId, UUID revisionId, String pairCode, RevisionState outcome) {}
