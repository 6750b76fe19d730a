package cn.duikou.order;

import jakarta.enterprise.context.ApplicationScoped;

/** Under which numbers documents have gone out: an order and a commendation never share one. */
@ApplicationScoped
class DocumentNumbers {

    private final Orders orders;
    private final Commendations commendations;

    DocumentNumbers(Orders orders, Commendations commendations) {
        this.orders = orders;
        this.commendations = commendations;
    }

    boolean isTaken(String number) {
        return orders.isTaken(number) || commendations.isTaken(number);
    }
}
