package cn.duikou.cellar;

/** In a package that the plan of the house does not have. */
record Homeless() {}
