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
    public static func minimise(
        from start: [Double], step: Double, size: Double, steps: Int, _ function: ([Double]) throws -> Double
    ) throws -> Minimum {
        precondition(!start.isEmpty && step > 0 && size > 0 && steps >= 1)
        GSLErrors.off
        return try withoutActuallyEscaping(function) { function in
            let search = Search(function, start.count)
            var point = start
            var copy = start
            var value = 0.0
            let taken = bijstand_minimise(
                start.count, &point, step, size, Int32(steps),
                { x, context in Unmanaged<Search>.fromOpaque(context!).takeUnretainedValue().value(x!) },
                Unmanaged.passUnretained(search).toOpaque(), &copy, &value)
            if let failure = search.failure { throw failure }
            precondition(taken >= 0, "out of memory")
            return withExtendedLifetime(search) { Minimum(point: point, value: value, steps: Int(taken)) }
        }
    }

    /// Larger than any value, finite: GSL stops at one that is not.
    private static let outside = 1e100

    /// Carries the function, and what it throws, through C.
    private final class Search {
        private let function: ([Double]) throws -> Double
        private let size: Int
        var failure: (any Error)?

        init(_ function: @escaping ([Double]) throws -> Double, _ size: Int) {
            self.function = function
            self.size = size
        }

        func value(_ x: UnsafePointer<Double>) -> Double {
            // After a failure the rest of the search is empty.
            if failure != nil { return outside }
            do {
                let value = try function(Array(UnsafeBufferPointer(start: x, count: size)))
                return value.isFinite ? min(value, outside) : outside
            } catch {
                failure = error
                return outside
            }
        }
    }
}
