package cn.duikou.project;

/** Does what? */
class ProjectManager {}
