/* Elementary functions with the same bits on every x86-64 machine.
   glibc picks variants of log, exp, pow, log1p and expm1 by CPU (FMA or not), so their last bit moves between
   machines. This target defines those five symbols itself, a file each. Swift calls them by the names below; GSL's calls
   bind to them too, for a linker exports what a library on its line asks for. */
#ifndef BIJSTAND_CELEMENTARY_H
#define BIJSTAND_CELEMENTARY_H

double pinned_log(double x);
double pinned_exp(double x);
double pinned_pow(double x, double y);
double pinned_log1p(double x);
double pinned_expm1(double x);

#endif
