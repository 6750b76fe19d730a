package cn.duikou.web;

import jakarta.inject.Inject;
import java.time.Clock;

/** Cannot be made without a container. */
class FieldFilled {

    @Inject
    Clock clock;
}
