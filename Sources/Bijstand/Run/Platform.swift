internal import Foundation

/// The machine that a result is made on, as far as bytes can depend on it.
package enum Platform {
    package static var current: String {
        #if arch(x86_64)
            let architecture = "x86_64"
        #elseif arch(arm64)
            let architecture = "arm64"
        #else
            let architecture = "unknown"
        #endif
        #if os(Linux)
            return "linux-\(architecture)"
        #else
            return "other-\(architecture)"
        #endif
    }

    package static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
