#ifndef BIJSTAND_CGSL_SHIM_H
#define BIJSTAND_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
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

/* Eigenvalues and, as columns, eigenvectors of a symmetric matrix of n rows; 0 when found. */
static inline int bijstand_eigen_symmetric(const double *rows, size_t n, double *values, double *vectors) {
    gsl_eigen_symmv_workspace *workspace = gsl_eigen_symmv_alloc(n);
    gsl_matrix *copy = gsl_matrix_alloc(n, n);
    int status = GSL_ENOMEM;
    if (workspace && copy) {
        gsl_matrix_const_view given = gsl_matrix_const_view_array(rows, n, n);
        gsl_vector_view value = gsl_vector_view_array(values, n);
        gsl_matrix_view vector = gsl_matrix_view_array(vectors, n, n);
        gsl_matrix_memcpy(copy, &given.matrix);
        status = gsl_eigen_symmv(copy, &value.vector, &vector.matrix, workspace);
    }
    if (copy) gsl_matrix_free(copy);
    if (workspace) gsl_eigen_symmv_free(workspace);
    return status;
}

#endif
