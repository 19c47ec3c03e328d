internal import CGSL

/// GSL's own error handler aborts the process: replaced once by none, before its first use.
enum GSLErrors {
    static let off: Void = { _ = gsl_set_error_handler_off() }()
}
