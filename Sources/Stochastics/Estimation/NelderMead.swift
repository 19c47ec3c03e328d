internal import CBijstandGSL

/// The minimum of a function without derivatives: Nelder and Mead's simplex, `gsl_multimin_fminimizer_nmsimplex2`.
public enum NelderMead {
    public struct Minimum: Sendable, Equatable {
        public let point: [Double]
        public let value: Double
        /// Steps of the simplex.
        public let steps: Int
    }

    /// - Parameters:
    ///   - start: one number or more.
    ///   - step: length of the first simplex' edges.
    ///   - size: the simplex is small enough when its mean distance from its middle is below this.
    ///   - steps: at most so many.
    ///   - function: what to minimise; a value that is not finite counts as very large. What it throws ends the search.
    public static func minimise<Failure: Error>(
        from start: [Double], step: Double, size: Double, steps: Int,
        _ function: ([Double]) throws(Failure) -> Double
    ) throws(Failure) -> Minimum {
        precondition(!start.isEmpty && step > 0 && size > 0 && steps >= 1)
        GSLErrors.off
        var failure: Failure?
        func value(_ x: UnsafePointer<Double>) -> Double {
            // After a failure the rest of the search is empty.
            if failure != nil { return outside }
            do throws(Failure) {
                let value = try function(Array(UnsafeBufferPointer(start: x, count: start.count)))
                return value.isFinite ? min(value, outside) : outside
            } catch {
                failure = error
                return outside
            }
        }
        let minimum = withoutActuallyEscaping(value) { value in
            let search = Search(value)
            var point = start
            var copy = start
            var value = 0.0
            let taken = bijstand_minimise(
                start.count, &point, step, size, Int32(steps),
                { x, context in Unmanaged<Search>.fromOpaque(context!).takeUnretainedValue().value(x!) },
                Unmanaged.passUnretained(search).toOpaque(), &copy, &value)
            precondition(taken >= 0, "out of memory")
            return withExtendedLifetime(search) { Minimum(point: point, value: value, steps: Int(taken)) }
        }
        if let failure { throw failure }
        return minimum
    }

    /// Larger than any value, finite: GSL stops at one that is not.
    private static let outside = 1e100

    /// Carries the function through C.
    private final class Search {
        let value: (UnsafePointer<Double>) -> Double

        init(_ value: @escaping (UnsafePointer<Double>) -> Double) { self.value = value }
    }
}
