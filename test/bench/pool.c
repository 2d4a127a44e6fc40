/*
 * The pool path with daily noise, in plain C: what the TypeScript kernel is measured against. The same recursion, the
 * same generator (sfc32), the same normals (ziggurat, 256 layers) and the same short series for e^x, written without
 * any of the engine's other payout rules, failures or records.
 *
 *   cc -O3 -o pool pool.c -lm
 *   ./pool <paths> <days> <initial turnover> <growth a day> <pool share> <sd a day> <key of the stream: 4 words>
 *
 * Prints seconds of processor time, and the mean over paths of the share of all claims that is full in the end: it
 * must be the engine's, since the streams are the same.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const double R = 3.6541528853610088, AREA = 0.004928673233974658;
static double edge[257], height[257];
static uint32_t a, b, c, d;

static void build(void) {
  edge[0] = AREA / exp(-0.5 * R * R);
  edge[1] = R;
  for (int i = 1; i < 255; i++) edge[i + 1] = sqrt(-2 * log(AREA / edge[i] + exp(-0.5 * edge[i] * edge[i])));
  edge[256] = 0;
  for (int i = 1; i < 257; i++) height[i] = exp(-0.5 * edge[i] * edge[i]);
}

static inline uint32_t word(void) {
  uint32_t t = a + b + d++;
  a = b ^ (b >> 9);
  b = c + (c << 3);
  c = ((c << 21) | (c >> 11)) + t;
  return t;
}

static double uniform(void) {
  double high = word() >> 6, low = word() >> 6;
  return (high * 67108864 + low + 0.5) / 4503599627370496.0;
}

static uint32_t mix(uint32_t h) {
  h = (h ^ (h >> 16)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  return h ^ (h >> 16);
}

static void start(const uint32_t *key, uint32_t path) {
  a = mix(key[0] ^ path);
  b = mix(key[1] ^ mix(0x9e3779b9u) ^ a);
  c = mix(key[2] ^ path ^ b);
  d = key[3] | 1;
  for (int i = 0; i < 15; i++) word();
}

static inline double normal(void) {
  for (;;) {
    uint32_t first = word(), second = word();
    int layer = first & 255;
    double x = ((double)second * 2097152 + (first >> 11)) / 9007199254740992.0 * edge[layer];
    if (x < edge[layer + 1]) return first & 256 ? -x : x;
    if (layer == 0) {
      for (;;) {
        double step = -log(uniform()) / R;
        if (-2 * log(uniform()) > step * step) return first & 256 ? -(R + step) : R + step;
      }
    }
    if (height[layer] + uniform() * (height[layer + 1] - height[layer]) < exp(-0.5 * x * x)) return first & 256 ? -x : x;
  }
}

static inline double exp_small(double x) {
  double y = x * x;
  double even = 1 + y * (1 / 2.0 + y * (1 / 24.0 + y * (1 / 720.0 + y * (1 / 40320.0))));
  double odd = 1 + y * (1 / 6.0 + y * (1 / 120.0 + y * (1 / 5040.0 + y * (1 / 362880.0))));
  return even + x * odd;
}

int main(int argc, char **argv) {
  if (argc != 11) return 2;
  int paths = atoi(argv[1]), days = atoi(argv[2]);
  double initial = atof(argv[3]), growth = atof(argv[4]), share = atof(argv[5]), sd = atof(argv[6]);
  uint32_t key[4];
  for (int i = 0; i < 4; i++) key[i] = strtoul(argv[7 + i], NULL, 10);
  double *trend = malloc(days * sizeof *trend), *amount = malloc(days * sizeof *amount), *mark = malloc(days * sizeof *mark);
  build();
  for (int t = 0; t < days; t++) trend[t] = initial * exp(growth * t - 0.5 * sd * sd * t);
  double check = 0;
  clock_t began = clock();
  for (int p = 0; p < paths; p++) {
    start(key, p);
    double shock = 1, pool = 0, index = 0, open = 0, issued = 0, full = 0;
    int head = 0;
    for (int t = 0; t < days; t++) {
      if (t > 0) {
        double step = sd * normal();
        shock *= step < 0.125 && step > -0.125 ? exp_small(step) : exp(step);
      }
      double turnover = trend[t] * shock;
      pool += share * turnover;
      while (head < t) {
        double need = 1 - (index - mark[head]);
        if (open * need > pool) { /* the pool ends before the oldest claim is full */
          index += pool / open;
          pool = 0;
        } else {
          index += need;
          pool -= open * need;
        }
        if (1 - (index - mark[head]) > 1e-12) break;
        full += amount[head];
        open -= amount[head++];
        if (head == t) open = 0;
      }
      amount[t] = turnover;
      mark[t] = index;
      open += turnover;
      issued += turnover;
    }
    check += full / issued;
  }
  printf("%.6f %.15g\n", (double)(clock() - began) / CLOCKS_PER_SEC, check / paths);
  return 0;
}
