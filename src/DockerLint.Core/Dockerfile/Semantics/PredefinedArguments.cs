namespace DockerLint.Dockerfile.Semantics;

/// <summary>The build arguments that BuildKit knows without an ARG of the file.</summary>
public static class PredefinedArguments
{
    /// <summary>
    /// The proxy variables: a value given on the command line is set in every RUN without an ARG, and is neither in the history of
    /// the image nor in the cache key unless the file declares it.
    /// </summary>
    public static IReadOnlyList<string> Proxy { get; } =
    [
        "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "FTP_PROXY", "ftp_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy",
    ];

    /// <summary>
    /// The platform arguments: set without an ARG in the global scope (in FROM), inside a stage only after an ARG of the same name.
    /// </summary>
    public static IReadOnlyList<string> Platform { get; } =
    [
        "TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE",
        "BUILDPLATFORM", "BUILDOS", "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT",
    ];

    /// <summary>The arguments that change how BuildKit works, and are set for it on the command line.</summary>
    public static IReadOnlyList<string> Builder { get; } =
    [
        "BUILDKIT_BUILD_NAME", "BUILDKIT_CACHE_MOUNT_NS", "BUILDKIT_CONTEXT_KEEP_GIT_DIR", "BUILDKIT_DOCKERFILE_CHECK", "BUILDKIT_INLINE_CACHE",
        "BUILDKIT_MULTI_PLATFORM", "BUILDKIT_SANDBOX_HOSTNAME", "BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE", "BUILDKIT_SYNTAX",
        "SOURCE_DATE_EPOCH",
    ];

    /// <summary>Whether a name is one of the proxy variables; upper and lower case differ, and mixed case is neither.</summary>
    public static bool IsProxy(string name) => Proxy.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether a name is one of the platform arguments.</summary>
    public static bool IsPlatform(string name) => Platform.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether a name is one that BuildKit reads itself; every <c>BUILDKIT_</c> name is kept for it.</summary>
    public static bool IsBuilder(string name) =>
        name.StartsWith("BUILDKIT_", StringComparison.Ordinal) || Builder.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether a value given with <c>--build-arg</c> is used although the file declares no such ARG.</summary>
    public static bool IsAcceptedWithoutDeclaration(string name) => IsProxy(name) || IsPlatform(name) || IsBuilder(name);
}
