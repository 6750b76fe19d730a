package cn.duikou.web;

/** Six of them, and nobody remembers their order. */
class ManyParameters {

    int sum(int a, int b, int c, int d, int e, int f) {
        return a + b + c + d + e + f;
    }
}
