using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>The build arguments that tell of the platforms that images are built for.</summary>
internal static class TargetPlatforms
{
    /// <summary>
    /// The value that all platforms give an argument such as <c>TARGETARCH</c>; null when it is not known: nobody names a platform,
    /// they differ, or the argument is about the machine that builds.
    /// </summary>
    public static ResolvedValue? Find(string argument, IReadOnlyList<string> platforms)
    {
        string? common = null;
        foreach (var text in platforms)
        {
            if (!PlatformSpec.TryParse(text, out var platform, out _) || platform is null || ValueOf(argument, platform) is not { } value || (common is not null && common != value))
            {
                return null;
            }

            common = value;
        }

        return common is null ? null : ResolvedValue.Known(common);
    }

    // What a platform leaves out is that of the machine that builds.
    private static string? ValueOf(string argument, PlatformSpec platform) => argument switch
    {
        "TARGETPLATFORM" => platform is { OperatingSystem: not null, Architecture: not null, Version: null } ? platform.ToString() : null,
        "TARGETOS" => platform.OperatingSystem,
        "TARGETARCH" => platform.Architecture,
        "TARGETVARIANT" => platform.Architecture is null ? null : platform.Variant ?? string.Empty,
        "TARGETOSVERSION" => platform.Version,
        _ => null,
    };
}
