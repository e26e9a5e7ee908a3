using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What the file around a script brings into its environment.</summary>
internal static class ShellSurroundings
{
    // BuildKit defines them for every RUN without an ARG.
    private static readonly HashSet<string> Proxies = new(StringComparer.Ordinal)
    {
        "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "FTP_PROXY", "ftp_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy",
    };

    /// <summary>The names that BuildKit defines for every RUN.</summary>
    public static IEnumerable<string> ProxyNames => Proxies;

    /// <summary>Whether ENV or ARG, the environment of a known base image or that of a service gives a variable to a script.</summary>
    public static bool Defines(ShellScriptAnalysisContext context, string name)
    {
        if (Proxies.Contains(name))
        {
            return true;
        }

        if (context.Instruction is not { } instruction || context.Stage is not { } stage)
        {
            // A service gets variables from many places.
            return context.Service is not null;
        }

        return stage.Variables.Find(name, context.DockerfileModel.GetOrder(instruction)) is not null
            || stage.Facts?.Environment.ContainsKey(name) == true;
    }

    /// <summary>Whether what stands before the first FROM, or an ONBUILD, keeps the environment from being known at all.</summary>
    public static bool IsUnknown(ShellScriptAnalysisContext context) => context.Stage is not { IsPseudo: false } || context.Instruction?.Parent is DockerLint.Dockerfile.Syntax.OnbuildInstructionSyntax;
}
