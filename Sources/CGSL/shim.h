#ifndef BIJSTAND_CGSL_SHIM_H
#define BIJSTAND_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_multimin.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_sf_erf.h>
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

/* The lower triangle L of a positive definite matrix of n rows, L L^T; zeros above it. 0 when found. */
static inline int bijstand_cholesky(const double *rows, size_t n, double *lower) {
    gsl_matrix_view into = gsl_matrix_view_array(lower, n, n);
    gsl_matrix_const_view given = gsl_matrix_const_view_array(rows, n, n);
    gsl_matrix_memcpy(&into.matrix, &given.matrix);
    int status = gsl_linalg_cholesky_decomp1(&into.matrix);
    for (size_t i = 0; i < n; i++)
        for (size_t j = i + 1; j < n; j++) lower[i * n + j] = 0;
    return status;
}

/* Solves L L^T x = x in place; 0 when found. */
static inline int bijstand_cholesky_solve(const double *lower, size_t n, double *x) {
    gsl_matrix_const_view root = gsl_matrix_const_view_array(lower, n, n);
    gsl_vector_view into = gsl_vector_view_array(x, n);
    return gsl_linalg_cholesky_svx(&root.matrix, &into.vector);
}

/* The inverse of L L^T, in the place of L; 0 when found. */
static inline int bijstand_cholesky_invert(double *lower, size_t n) {
    gsl_matrix_view into = gsl_matrix_view_array(lower, n, n);
    return gsl_linalg_cholesky_invert(&into.matrix);
}

/* The logarithm of a multivariate normal density; 0 when found. */
static inline int bijstand_normal_log_density(
    const double *x, const double *mean, const double *lower, size_t n, double *density) {
    gsl_vector *work = gsl_vector_alloc(n);
    if (!work) return GSL_ENOMEM;
    gsl_vector_const_view at = gsl_vector_const_view_array(x, n);
    gsl_vector_const_view middle = gsl_vector_const_view_array(mean, n);
    gsl_matrix_const_view root = gsl_matrix_const_view_array(lower, n, n);
    int status = gsl_ran_multivariate_gaussian_log_pdf(&at.vector, &middle.vector, &root.matrix, density, work);
    gsl_vector_free(work);
    return status;
}

/* A draw from a multivariate normal distribution; 0 when drawn. */
static inline int bijstand_normal_draw(
    const gsl_rng *rng, const double *mean, const double *lower, size_t n, double *x) {
    gsl_vector_const_view middle = gsl_vector_const_view_array(mean, n);
    gsl_matrix_const_view root = gsl_matrix_const_view_array(lower, n, n);
    gsl_vector_view into = gsl_vector_view_array(x, n);
    return gsl_ran_multivariate_gaussian(rng, &middle.vector, &root.matrix, &into.vector);
}

/* A function of n numbers, as Swift passes it. */
typedef double (*bijstand_function)(const double *x, void *context);

struct bijstand_objective {
    bijstand_function function;
    void *context;
    double *copy;
};

static inline double bijstand_objective_at(const gsl_vector *x, void *objective) {
    struct bijstand_objective *self = (struct bijstand_objective *)objective;
    for (size_t i = 0; i < x->size; i++) self->copy[i] = gsl_vector_get(x, i);
    return self->function(self->copy, self->context);
}

/* Nelder and Mead's simplex from x, which becomes the best point found; returns the steps taken, below 0 when out of memory. */
static inline int bijstand_minimise(
    size_t n, double *x, double step, double size, int steps, bijstand_function function, void *context,
    double *copy, double *minimum) {
    gsl_multimin_fminimizer *simplex = gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, n);
    gsl_vector *sizes = gsl_vector_alloc(n);
    int taken = -1;
    if (simplex && sizes) {
        struct bijstand_objective objective = {function, context, copy};
        gsl_multimin_function wrapped = {bijstand_objective_at, n, &objective};
        gsl_vector_view start = gsl_vector_view_array(x, n);
        gsl_vector_set_all(sizes, step);
        taken = 0;
        int status = gsl_multimin_fminimizer_set(simplex, &wrapped, &start.vector, sizes);
        while (status == GSL_SUCCESS && taken < steps) {
            status = gsl_multimin_fminimizer_iterate(simplex);
            taken++;
            if (gsl_multimin_test_size(gsl_multimin_fminimizer_size(simplex), size) == GSL_SUCCESS) break;
        }
        gsl_vector *best = gsl_multimin_fminimizer_x(simplex);
        for (size_t i = 0; i < n; i++) x[i] = gsl_vector_get(best, i);
        *minimum = gsl_multimin_fminimizer_minimum(simplex);
    }
    if (sizes) gsl_vector_free(sizes);
    if (simplex) gsl_multimin_fminimizer_free(simplex);
    return taken;
}

#endif
