internal import BijstandCaseload
internal import CBijstandGSL

/// Draws that are uniform each and tied together as normals are.
public enum GaussianCopula {
    /// u = Φ(z), z = F·ε with independent standard normals ε by `gsl_ran_gaussian`.
    ///
    /// - Parameter root: F, row after row, with F·Fᵀ the correlation of z.
    public static func sample(_ root: [Double], _ stream: inout RandomStream) -> [Double] {
        normals(root, &stream).map { z in gsl(gsl_cdf_ugaussian_P(z)) }
    }

    static func normals(_ root: [Double], _ stream: inout RandomStream) -> [Double] {
        let size = Int(Double(root.count).squareRoot())
        let epsilon = stream.withGSL { rng in (0..<size).map { _ in gsl_ran_gaussian(rng, 1) } }
        return (0..<size).map { row in
            (0..<size).reduce(0.0) { $0 + root[row * size + $1] * epsilon[$1] }
        }
    }
}
