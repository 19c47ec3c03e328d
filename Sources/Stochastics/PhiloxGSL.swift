internal import CBijstandGSL

/// Philox as a `gsl_rng_type`: GSL's own way to take a generator.
enum PhiloxGSL {
    /// Lives as long as the process, as GSL's own types do; never changed after this initialiser.
    nonisolated(unsafe) static let type: UnsafePointer<gsl_rng_type> = {
        GSLErrors.off
        let pointer = UnsafeMutablePointer<gsl_rng_type>.allocate(capacity: 1)
        let name: StaticString = "philox4x32-10"
        pointer.initialize(
            to: gsl_rng_type(
                name: UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self),
                max: UInt(UInt32.max), min: 0, size: MemoryLayout<RandomStream.State>.size,
                set: { _, _ in },  // A stream is positioned by its address, not by a seed.
                get: { UInt($0!.assumingMemoryBound(to: RandomStream.State.self).pointee.next()) },
                get_double: { $0!.assumingMemoryBound(to: RandomStream.State.self).pointee.uniform53() }))
        return UnsafePointer(pointer)
    }()
}

/// The version of the GNU Scientific Library at run time; results are promised per version.
public func gslVersion() -> String { String(cString: bijstand_gsl_version()) }
