#ifndef BIJSTAND_CGSL_SHIM_H
#define BIJSTAND_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_version.h>

/* gsl_version is a global const pointer, which Swift imports as a mutable global: not concurrency-safe. */
static inline const char *bijstand_gsl_version(void) { return gsl_version; }

/* A generator around a state that the caller owns. */
static inline gsl_rng bijstand_gsl_rng(const gsl_rng_type *type, void *state) {
    gsl_rng rng = {type, state};
    return rng;
}

#endif
