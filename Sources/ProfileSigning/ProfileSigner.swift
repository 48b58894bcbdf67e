import Certificates

/// Signs profiles with an identity.
public struct ProfileSigner: Sendable {}
