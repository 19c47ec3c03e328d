/* The reduced model of Benchmarks/Kernel.md by the engine's algorithm in plain C: one clock per process, jumps to the next event.
 *
 * Arguments: the tables and opening rows as written by plain.py, the replications, a file for the counts. Prints seconds. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MONTHS = 96, LANES = 9, STRIDE = 10, AWAY = 7, TOWARDS = 8, NEVER = 1 << 30, OUT = 4, GONE = 5, FULL_NORM_AGE = 252 };
/* Columns of a month's counts, in the order of simulate.py. */
enum { AFSTAND = 0, LEEFVORM = 4, LEEFTIJD = 7, DUUR = 12, DEELTIJD = 20, DEELNEMERS = 24, STOCKS = 25, INSTROOM = 25,
       TERUGVAL = 29, UITSTROOM = 57, UITSTROOM_DUUR = 85, UITSTROOM_UREN = 93, AOW = 97, OVERLIJDEN = 101, DOORSTROOM = 105,
       START = 111, GROEI, EINDE, GESTART, AFGEROND, AFGEBROKEN, NAAR_WERK, WIDTH };
static const int age_lower[] = {216, 324, 420, 540, 660, NEVER}, duur_lower[] = {0, 3, 6, 12, 24, 36, 60, 84, NEVER};

static struct {
    double ratio[3][4][5][8][STRIDE], season[MONTHS + 1][STRIDE], terugval[3][4][7][8], overlijden[5], instroom[MONTHS + 1];
    double afstand[4], leefvorm[3], leeftijd[5], uren[4][4], termijn[4][4], growth[4], extended[4], pays[2][3][4];
    double aow[840 + MONTHS], entry_limit[MONTHS + 1];
} T; /* season: prefix sums; shares: upper bounds */

typedef struct {
    uint64_t key;
    int birth, gone, now, since, appointment, work_end, work_since, growth, stage_end, traject_due, considered, afstand_since;
    int stage_since;
    uint32_t spell, terugval_word;
    uint16_t bounds, draws[LANES];
    uint8_t status, afstand, leefvorm, cause, ended, uren, termijn, stage, followed, open, open_before, dies;
    double clock[STRIDE];
} Row;

static uint32_t seed[2];
static int32_t *counts;
static uint8_t age_band[1200], duur_band[2000];

static inline void philox(uint64_t key, uint32_t process, uint32_t spell, uint32_t draw, uint32_t c[4]) {
    uint32_t k0 = seed[0], k1 = seed[1];
    c[0] = draw; c[1] = (uint32_t)key; c[2] = (uint32_t)(key >> 32) | process << 24; c[3] = spell;
    for (int i = 0; i < 10; i++) {
        uint64_t a = 0xD2511F53ull * c[0], b = 0xCD9E8D57ull * c[2];
        uint32_t n0 = (uint32_t)(b >> 32) ^ c[1] ^ k0, n2 = (uint32_t)(a >> 32) ^ c[3] ^ k1;
        c[1] = (uint32_t)b; c[3] = (uint32_t)a; c[0] = n0; c[2] = n2;
        k0 += 0x9E3779B9; k1 += 0xBB67AE85;
    }
}
static inline double uniform(uint32_t word) { return (word + 0.5) * 0x1p-32; }
static inline double bound(uint32_t word) { return 1 - uniform(word); }
static inline double exponential(uint32_t word) { return -log(uniform(word)); }
static inline int pick(const double *bounds, uint32_t word) { double u = uniform(word); int i = 0; while (u > bounds[i]) i++; return i; }

static inline int32_t *cell(int month, int column) {
    return counts + (month < 0 ? 0 : month > MONTHS ? MONTHS + 1 : month) * WIDTH + column;
}
static inline void event(int month, int column) { ++*cell(month, column); }
static inline void stock(int column, int from, int to) { ++*cell(from, column); --*cell(to, column); }
static inline void split(const int *lower, int bands, int origin, int from, int to, int column) {
    for (int band = bands - 1, end = to; band >= 0; band--) {
        int begin = band == 0 || origin + lower[band] < from ? from : origin + lower[band];
        if (begin < end) { stock(column + band, begin, end); end = begin; }
        if (end <= from || end <= 0) return;
    }
}

static inline uint32_t lane_word(Row *r, int lane) {
    uint32_t w[4];
    philox(r->key, lane >> 2, r->spell, r->draws[lane], w);
    return w[lane & 3];
}
static void start_again(Row *r, int lane) { r->draws[lane]++; r->clock[lane] = bound(lane_word(r, lane)); r->bounds |= 1 << lane; }
static uint32_t start_clocks(Row *r) {
    uint32_t w[3][4];
    for (int i = 0; i < 3; i++) philox(r->key, i, r->spell, 0, w[i]);
    for (int lane = 0; lane < LANES; lane++) r->clock[lane] = bound(w[lane >> 2][lane & 3]);
    r->bounds = (1 << LANES) - 1;
    memset(r->draws, 0, sizeof r->draws);
    r->terugval_word = w[2][2];
    return w[2][1];
}
static void mortality(Row *r, uint32_t word) {
    int aow = (int)T.aow[r->birth + 840], last = aow < MONTHS + 1 ? aow : MONTHS + 1;
    r->gone = aow; r->dies = 0;
    if (bound(word) > T.overlijden[4] * (last - r->now)) return;
    double left = exponential(word);
    for (int month = r->now; month < last;) {
        left -= T.overlijden[age_band[month - r->birth]];
        month++;
        if (left <= 0) { if (month < aow) { r->gone = month; r->dies = 1; } return; }
    }
}

static inline int least(int a, int b) { return a < b ? a : b; }
static inline void schedule(Row *r) { r->appointment = least(least(r->growth, r->work_end), least(r->stage_end, r->traject_due)); }
static void consider(Row *r) {
    if (r->considered < r->now) { r->open_before = r->considered < r->since ? 0 : r->open; r->considered = r->now; }
    r->open = r->afstand == 1 && !r->followed && duur_band[r->now - r->since] == 2 && age_band[r->now - r->birth] < 3;
    r->traject_due = r->open ? r->considered + !r->open_before : NEVER;
}
static void end_deeltijd(Row *r, int month) {
    if (!r->uren) return;
    stock(DEELTIJD + r->uren - 1, r->work_since, month);
    if (month <= MONTHS) event(month, EINDE);
}
static void end_stays(Row *r, int month) {
    stock(AFSTAND + r->afstand, r->afstand_since, month);
    stock(LEEFVORM + r->leefvorm, r->since, month);
    split(duur_lower, 8, r->since, r->since, month, DUUR);
    split(age_lower, 5, r->birth, r->since, month, LEEFTIJD);
    end_deeltijd(r, month);
    if (r->stage == 1) { stock(DEELNEMERS, r->stage_since, month); if (month <= MONTHS) event(month, AFGEBROKEN); }
}
static void leave(Row *r, int cause, int hours) {
    int month = r->now, duur = duur_band[month - 1 - r->since];
    end_stays(r, month);
    event(month, UITSTROOM + cause * 4 + r->afstand);
    event(month, UITSTROOM_DUUR + duur);
    if (cause == 0) { event(month, UITSTROOM_UREN + hours); if (r->stage) event(month, NAAR_WERK); }
    r->status = OUT; r->cause = cause; r->ended = duur; r->since = month; r->uren = 0;
    r->clock[0] = bound(r->terugval_word); r->bounds = 1;
}
static void schedule_growth(Row *r) {
    uint32_t w[4];
    r->growth = NEVER;
    double hazard = T.growth[r->uren - 1];
    if (hazard <= 0) return;
    philox(r->key, 4, r->spell, r->draws[0] * 8u + r->uren, w);
    double wait = ceil(exponential(w[0]) / hazard);
    int from = r->work_since > 0 ? r->work_since : 0;
    if (wait < NEVER / 2) r->growth = from + (int)wait;
}
static inline int pays(const Row *r, int hours) { return T.pays[r->now - r->birth < FULL_NORM_AGE][r->leefvorm][hours] > 0; }
/* Whether the job ends the benefit; its hours. */
static int job(Row *r, int *hours) {
    uint32_t w[4];
    philox(r->key, 3, r->spell, r->draws[0], w);
    *hours = pick(T.uren[r->afstand], w[0]);
    if (pays(r, *hours)) return 1;
    start_again(r, 0);
    if (r->uren > *hours) return 0;
    end_deeltijd(r, r->now);
    r->uren = *hours + 1;
    r->termijn = pick(T.termijn[*hours], w[1]);
    r->work_end = r->termijn == 3 ? NEVER : r->now + (r->termijn == 0 ? 6 : r->termijn == 1 ? 12 : 23);
    r->work_since = r->now;
    schedule_growth(r);
    event(r->now, START);
    schedule(r);
    return 0;
}
static void appointments(Row *r) {
    int month = r->now;
    uint32_t w[4];
    if (r->work_end <= month) {
        philox(r->key, 5, r->spell, r->draws[0], w);
        r->work_end = NEVER;
        if (uniform(w[0]) < T.extended[r->termijn]) r->termijn = 3;
        else { end_deeltijd(r, month); r->uren = 0; r->growth = NEVER; }
    }
    if (r->growth <= month) {
        stock(DEELTIJD + r->uren - 1, r->work_since, month);
        event(month, GROEI);
        r->uren++; r->work_since = month;
        if (pays(r, r->uren - 1)) {
            int hours = r->uren - 1;
            event(month, EINDE);
            r->uren = 0;
            leave(r, 0, hours);
            return;
        }
        schedule_growth(r);
    }
    if (r->stage_end <= month) {
        if (r->stage == 1) { stock(DEELNEMERS, r->stage_since, month); event(month, AFGEROND); r->stage = 2; r->stage_end = month + 12; }
        else { r->stage = 0; r->stage_end = NEVER; }
    }
    consider(r);
    if (r->traject_due <= month) {
        r->followed = 1; r->stage = 1; r->stage_since = month; r->stage_end = month + 4;
        event(month, GESTART);
        consider(r);
    }
    schedule(r);
}
static void begin_spell(Row *r) { r->growth = NEVER; if (r->uren) schedule_growth(r); consider(r); schedule(r); }

static inline int first_month(int lane, double factor, double threshold, int now, int end) {
    double base = T.season[now][lane], total = factor * (T.season[end][lane] - base), share = total > 0 ? threshold / total : 0;
    int month = least(end, now + 1 + (int)((share > 0 ? share : 0) * (end - now)));
    while (factor * (T.season[month][lane] - base) < threshold) month++;
    while (month - 1 > now && factor * (T.season[month - 1][lane] - base) >= threshold) month--;
    return month;
}

static void fire(Row *r, const double *ratio) {
    const double *here = T.season[r->now], *before = T.season[r->now - 1];
    for (;;) {
        int cause = -1, hours = 0;
        double earliest = INFINITY;
        for (int lane = 0; lane < 7; lane++)
            if (r->clock[lane] <= 0) {
                double moment = r->clock[lane] / (ratio[lane] * (here[lane] - before[lane]));
                if (moment < earliest || cause < 0) { earliest = moment; cause = lane; }
            }
        if (cause < 0) break;
        if (cause != 0) { leave(r, cause, 0); return; }
        if (job(r, &hours)) { end_deeltijd(r, r->now); r->uren = 0; leave(r, 0, hours); return; }
    }
    int away = r->clock[AWAY] <= 0, towards = r->clock[TOWARDS] <= 0;
    if (!away && !towards) return;
    int goes_away = away;
    if (away && towards)
        goes_away = r->clock[AWAY] / (ratio[AWAY] * (here[AWAY] - before[AWAY])) <= r->clock[TOWARDS] / (ratio[TOWARDS] * (here[TOWARDS] - before[TOWARDS]));
    if (away) start_again(r, AWAY);
    if (towards) start_again(r, TOWARDS);
    stock(AFSTAND + r->afstand, r->afstand_since, r->now);
    event(r->now, DOORSTROOM + (goes_away ? r->afstand : r->afstand + 2));
    r->status = r->afstand += goes_away ? 1 : -1;
    r->afstand_since = r->now;
}

static void live(Row *r) {
    for (;;) {
        int now = r->now;
        if (r->status < OUT && r->appointment <= now) { appointments(r); continue; }
        if (now >= MONTHS) break;
        if (r->status < OUT) {
            int age = age_band[now - r->birth], duur = duur_band[now - r->since];
            const double *ratio = T.ratio[r->stage][r->afstand][age][duur];
            int end = least(least(r->birth + age_lower[age + 1], r->since + duur_lower[duur + 1]), least(r->gone - 1, least(MONTHS, r->appointment)));
            if (end <= now) {
                end_stays(r, r->gone);
                event(r->gone, (r->dies ? OVERLIJDEN : AOW) + r->afstand);
                return;
            }
            const double *start = T.season[now], *stop = T.season[end];
            uint32_t reached = 0;
            for (int lane = 0; lane < LANES; lane++) reached |= (uint32_t)(ratio[lane] * (stop[lane] - start[lane]) >= r->clock[lane]) << lane;
            int month = end, fired = 0;
            for (; reached; reached &= reached - 1) {
                int lane = __builtin_ctz(reached);
                double base = start[lane], factor = ratio[lane];
                if (factor * (T.season[month][lane] - base) < r->clock[lane]) continue;
                if (r->bounds >> lane & 1) {
                    uint32_t word = lane_word(r, lane);
                    r->clock[lane] += exponential(word) - bound(word);
                    r->bounds &= ~(1 << lane);
                    if (factor * (T.season[month][lane] - base) < r->clock[lane]) continue;
                }
                fired = 1;
                month = first_month(lane, factor, r->clock[lane], now, month);
            }
            for (int lane = 0; lane < LANES; lane++) r->clock[lane] -= ratio[lane] * (T.season[month][lane] - start[lane]);
            r->now = month;
            if (fired) fire(r, ratio);
            if (r->status < OUT) { consider(r); schedule(r); }
        } else {
            int away = now - r->since, band = away < 6 ? 0 : away < 12 ? 1 : away < 24 ? 2 : 3;
            int end = least(r->since + (band == 0 ? 6 : band == 1 ? 12 : band == 2 ? 24 : 60), least(r->gone - 1, MONTHS));
            if (end <= now) return;
            double factor = T.terugval[r->stage][band][r->cause][r->ended], total = factor * (end - now);
            if (total >= r->clock[0] && r->bounds) {
                r->clock[0] += exponential(r->terugval_word) - bound(r->terugval_word);
                r->bounds = 0;
            }
            if (total < r->clock[0]) { r->clock[0] -= total; r->now = end; continue; }
            int month = now + (int)ceil(r->clock[0] / factor);
            r->now = month = month <= now ? now + 1 : month > end ? end : month;
            event(month, TERUGVAL + r->cause * 4 + r->afstand);
            r->status = r->afstand; r->since = r->afstand_since = month; r->spell++;
            r->uren = 0; r->work_end = r->stage_end = NEVER; r->stage = 0;
            start_clocks(r);
            begin_spell(r);
        }
    }
    if (r->status < OUT) end_stays(r, MONTHS + 1);
}

static void *load(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(66); }
    fseek(file, 0, SEEK_END);
    *size = ftell(file);
    rewind(file);
    void *bytes = malloc(*size);
    if (fread(bytes, 1, *size, file) != *size) exit(66);
    fclose(file);
    return bytes;
}

int main(int count, char **arguments) {
    if (count != 5) return 64;
    size_t size;
    void *tables = load(arguments[1], &size);
    if (size != sizeof T) { fprintf(stderr, "tables: %zu bytes, expected %zu\n", size, sizeof T); return 65; }
    memcpy(&T, tables, size);
    int32_t(*opening)[10] = load(arguments[2], &size);
    int rows = (int)(size / sizeof *opening), replications = atoi(arguments[3]), band = 0;
    for (int m = 0; m < 1200; m++) { while (m >= age_lower[band + 1]) band++; age_band[m] = band; }
    band = 0;
    for (int m = 0; m < 2000; m++) { while (m >= duur_lower[band + 1]) band++; duur_band[m] = band; }
    size_t cells = (MONTHS + 2) * WIDTH;
    int32_t *all = calloc(cells * replications, sizeof *all);

    struct timespec began, ended;
    clock_gettime(CLOCK_MONOTONIC, &began);
    for (int replication = 0; replication < replications; replication++) {
        counts = all + cells * replication;
        seed[0] = 1; seed[1] = replication;
        for (int i = 0; i < rows; i++) {
            int32_t *o = opening[i];
            Row r = {.key = (uint64_t)1 << 40 | i, .birth = o[1], .since = o[2], .afstand = o[3], .leefvorm = o[4], .cause = o[5],
                     .ended = o[6], .uren = o[7] + 1, .termijn = o[8], .work_end = o[9], .status = o[0] ? OUT : o[3],
                     .stage_end = NEVER, .considered = -1, .afstand_since = o[2]};
            r.work_since = r.since;
            uint32_t word = start_clocks(&r);
            if (r.status == OUT) { r.clock[0] = bound(r.terugval_word); r.bounds = 1; } else begin_spell(&r);
            mortality(&r, word);
            live(&r);
        }
        for (int t = 1; t <= MONTHS; t++) {
            uint32_t w[4], a[4];
            double gamma = 0;
            for (uint32_t i = 0;; i++) {
                if (i % 4 == 0) philox((uint64_t)2 << 40 | t, 6, 0, i / 4, w);
                gamma += exponential(w[i % 4]);
                if (gamma > T.instroom[t]) break;
                Row r = {.key = (uint64_t)3 << 40 | (uint64_t)t << 20 | i, .now = t, .since = t, .afstand_since = t, .work_end = NEVER,
                         .stage_end = NEVER, .considered = -1};
                philox(r.key, 7, 0, 0, a);
                r.leefvorm = pick(T.leefvorm, a[0]);
                r.status = r.afstand = pick(T.afstand, a[1]);
                int age = pick(T.leeftijd, a[2]), oldest = age == 4 ? (int)T.entry_limit[t] : age_lower[age + 1];
                r.birth = t - age_lower[age] - (int)(uniform(a[3]) * (oldest - age_lower[age]));
                uint32_t word = start_clocks(&r);
                begin_spell(&r);
                mortality(&r, word);
                event(t, INSTROOM + r.afstand);
                live(&r);
            }
        }
        for (int t = 1; t <= MONTHS; t++)
            for (int column = 0; column < STOCKS; column++) counts[t * WIDTH + column] += counts[(t - 1) * WIDTH + column];
    }
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("%.6f\n", (ended.tv_sec - began.tv_sec) + (ended.tv_nsec - began.tv_nsec) * 1e-9);
    FILE *file = fopen(arguments[4], "wb");
    return !file || fwrite(all, sizeof *all, cells * replications, file) != cells * replications || fclose(file) ? 73 : 0;
}
