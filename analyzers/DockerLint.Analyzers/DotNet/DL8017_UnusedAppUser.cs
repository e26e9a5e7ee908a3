using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports images of .NET that run as root without need.</summary>
[Analyzer]
public sealed class UnusedAppUserAnalyzer : DiagnosticAnalyzer
{
    private const int FirstWithAppUser = 8;

    /// <summary>DL8017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8017", "Image runs as root though it has a user for applications")
    {
        Message = "'{0}' has the user 'app' for this, but the container runs as root; 'USER $APP_UID' gives up its rights",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Since .NET 8 the images of .NET hold an unprivileged user: `app`, by number in `APP_UID`. They do not switch to it, because that would
            break images that were made before. Whoever breaks into an application that runs as root is root in the container.

            Reported are exported stages on an image of .NET 8 or later without any USER. Silent for chiseled and distroless images, which do
            switch, for Windows, and where an entry point gives up its rights itself.

            ```dockerfile bad
            FROM [|mcr.microsoft.com/dotnet/aspnet:9.0|]
            COPY publish /app
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            COPY publish /app
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
        if (IsConcerned(final) && !PrivilegeDrop.Gives(final.Stage, context.Input.BuildContext))
        {
            context.Report(Descriptor, final.Place, final.ImageName);
        }
    }

    /// <summary>Whether a stage runs as root on an image that has a user for applications: then this rule speaks, and the general one does not.</summary>
    internal static bool IsConcerned(DotNetFinal final) =>
        final.Image is { Kind: DotNetImageKind.AspNet or DotNetImageKind.Runtime or DotNetImageKind.RuntimeDeps, Major: >= FirstWithAppUser, IsDistroless: false }
        && final.Stage.IsWindows == false
        && final.Stage.FinalState.User is { Instruction: null, IsRoot: true }
        && !final.Stage.IsWorkshop();
}
