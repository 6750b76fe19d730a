package cn.duikou.web;

/** A method of more than a screen. */
class LongWinded {

    int tell(int count) {
        count += 1;
        count += 2;
        count += 3;
        count += 4;
        count += 5;
        count += 6;
        count += 7;
        count += 8;
        count += 9;
        count += 10;
        count += 11;
        count += 12;
        count += 13;
        count += 14;
        count += 15;
        count += 16;
        count += 17;
        count += 18;
        count += 19;
        count += 20;
        count += 21;
        count += 22;
        count += 23;
        count += 24;
        count += 25;
        count += 26;
        count += 27;
        count += 28;
        count += 29;
        return count;
    }
}
