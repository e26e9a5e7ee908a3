using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports privileged ports of unprivileged users.</summary>
[Analyzer]
public sealed class PrivilegedPortAnalyzer : DiagnosticAnalyzer
{
    private const int FirstFree = 1024;

    /// <summary>DL8019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8019", "Unprivileged user listens on a privileged port")
    {
        Message = "Port {0} needs rights that the user '{1}' has not everywhere",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Ports below 1024 are for root. Docker lifts that limit inside of its containers, Kubernetes and other engines do not by themselves: there
            the application stops with "Permission denied".

            Reported is the setting that names the port when the final user is known not to be root.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            ENV ASPNETCORE_HTTP_PORTS=[|80|]
            USER $APP_UID
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            ENV ASPNETCORE_HTTP_PORTS=8080
            USER $APP_UID
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final.Stage.FinalState.User is not { IsRoot: false, Value.Text: { Length: > 0 } name } || final.Stage.IsWindows != false)
        {
            return;
        }

        foreach (var setting in new[] { "ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS" })
        {
            if (final.Stage.Variables.FindEnvironment(setting, int.MaxValue) is { Value.Text: { } value, Syntax.Value: { } place }
                && ListeningPorts.Read(setting, value).FirstOrDefault(port => port is > 0 and < FirstFree) is > 0 and var privileged)
            {
                context.Report(Descriptor, place.Span, privileged, name);
            }
        }
    }
}
