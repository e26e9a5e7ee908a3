namespace DockerLint.Dockerfile.Semantics;

/// <summary>The build arguments that BuildKit knows without an ARG instruction.</summary>
public static class PredefinedArguments
{
    private static readonly HashSet<string> Platform = new(StringComparer.Ordinal)
    {
        "BUILDPLATFORM", "BUILDOS", "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT",
        "TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE",
    };

    private static readonly HashSet<string> Proxy = new(StringComparer.Ordinal)
    {
        "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "FTP_PROXY", "ftp_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy",
    };

    /// <summary>Whether a name is a platform argument: visible to FROM as it is, to a stage after an ARG of that name.</summary>
    public static bool IsPlatformArgument(string name) => Platform.Contains(name);

    /// <summary>Whether a name is a proxy argument: visible to RUN without an ARG and never part of the image.</summary>
    public static bool IsProxyArgument(string name) => Proxy.Contains(name);

    /// <summary>Whether a name is an argument of the frontend itself (<c>BUILDKIT_…</c>, <c>SOURCE_DATE_EPOCH</c>).</summary>
    public static bool IsFrontendArgument(string name) => name.StartsWith("BUILDKIT_", StringComparison.Ordinal) || name == "SOURCE_DATE_EPOCH";

    /// <summary>Whether a name is any of these.</summary>
    public static bool IsPredefined(string name) => IsPlatformArgument(name) || IsProxyArgument(name) || IsFrontendArgument(name);
}
