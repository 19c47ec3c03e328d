internal import CBijstandGSL

/// GSL's own error handler aborts the process: replaced once by none, before its first use.
enum GSLErrors {
    static let off: Void = { _ = gsl_set_error_handler_off() }()
}

/// What a call of GSL gives, NaN where it finds nothing: the one way to call it outside ``RandomStream/withGSL(_:)``.
func gsl<Value>(_ call: @autoclosure () -> Value) -> Value {
    GSLErrors.off
    return call()
}
