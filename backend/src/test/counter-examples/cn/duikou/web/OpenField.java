package cn.duikou.web;

/** State that anybody may change. */
class OpenField {

    public int count;
}
