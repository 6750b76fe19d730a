package cn.duikou.insight;

import io.agroal.api.AgroalDataSource;

/** A second door to the database. */
record ReachesThrough(AgroalDataSource database) {}
