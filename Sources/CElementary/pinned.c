#include <math.h>
#include "include/CElementary.h"

double pinned_log(double x) { return log(x); }
double pinned_exp(double x) { return exp(x); }
double pinned_pow(double x, double y) { return pow(x, y); }
double pinned_log1p(double x) { return log1p(x); }
double pinned_expm1(double x) { return expm1(x); }
