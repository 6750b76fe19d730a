package cn.duikou.meeting;

import jakarta.enterprise.context.ApplicationScoped;

/** Rules that need a container to be asked. */
@ApplicationScoped
class MeetingRules {}
