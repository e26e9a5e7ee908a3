namespace DockerLint.Grammars;

/// <summary>
/// A platform, <c>os[(version)][/architecture[/variant]]</c> or a lone architecture, with the names that containerd gives to the
/// same thing: <c>x86_64</c> is amd64, <c>aarch64</c> and arm64/v8 are arm64, <c>armhf</c> and a bare arm are arm/v7,
/// <c>armel</c> is arm/v6, <c>macos</c> is darwin. Two equal values are the same platform.
/// </summary>
/// <param name="OperatingSystem">The operating system in lower case; null if only an architecture is given, so that of the host is meant.</param>
/// <param name="Version">The version of the operating system, as of Windows; null if none is given.</param>
/// <param name="Architecture">The architecture in lower case; null if only an operating system is given, so that of the host is meant.</param>
/// <param name="Variant">The variant in lower case; null if there is none.</param>
public sealed record PlatformSpec(string? OperatingSystem, string? Version, string? Architecture, string? Variant)
{
    /// <summary>Whether the operating system is one that images are made for by name; true if none is given.</summary>
    public bool IsKnownOperatingSystem => OperatingSystem is null || PlatformNames.IsOperatingSystem(OperatingSystem);

    /// <summary>Whether the architecture is one that images are made for by name; true if none is given.</summary>
    public bool IsKnownArchitecture => Architecture is null || PlatformNames.IsArchitecture(Architecture);

    /// <summary>Reads a platform.</summary>
    /// <param name="text">The text.</param>
    /// <param name="platform">The platform; null after a failure.</param>
    /// <param name="problem">What is wrong; meaningless after success.</param>
    /// <returns>False if the form is wrong, or a lone word is neither a known operating system nor a known architecture.</returns>
    public static bool TryParse(string text, out PlatformSpec? platform, out GrammarProblem problem) =>
        PlatformGrammar.TryRead(text, out platform, out problem);

    /// <summary>The platform as <c>os/architecture/variant</c>, without what is not given.</summary>
    public override string ToString() => string.Join("/", new[] { OperatingSystem, Architecture, Variant }.Where(part => part is not null));
}
