using DockerLint.Analyzers.DotNet;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Projects;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images that run as root: because the file says so, or because nothing says otherwise.</summary>
[Analyzer]
public sealed class RootUserAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3002.</summary>
    public static readonly DiagnosticDescriptor Explicit = new("DL3002", "Image runs as root because its last USER says so")
    {
        Message = "'{0}' is the last USER of the image, so whatever breaks into the process is root in the container",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3002", "trivy/DS-0002", "kics/last_user_is_root"],
        Documentation = """
            What counts is the user in force at the end of an image that is built for its own sake: the last stage, or a target that a
            compose file or the project names. Builder stages may be root, and `USER root` for some steps is fine when another USER
            follows. Variables and stages that stand on each other are followed.

            Silent when the image starts as root to give the rights up: gosu, su-exec, setpriv and their kin in the image or in an
            entry point that can be read, or a first process such as systemd or supervisord.

            ```dockerfile bad
            FROM debian:12-slim
            USER [|root|]
            RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
            CMD ["curl", "--version"]
            ```

            ```dockerfile good
            FROM debian:12-slim
            USER root
            RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
            USER 10001
            CMD ["curl", "--version"]
            ```
            """,
    };

    /// <summary>DL5002.</summary>
    public static readonly DiagnosticDescriptor ByDefault = new("DL5002", "Image runs as root because no USER says otherwise")
    {
        Message = "No USER follows the image '{0}', which runs as root: whatever breaks into the process is root in the container",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["trivy/DS-0002", "kics/missing_user_instruction"],
        Documentation = """
            Without USER the user of the base image is in force, and of most images that is root. Create a user, or take the one that
            the image brings (`node`, `$APP_UID` of .NET images since 8.0), and name it at the end.

            The rule speaks when the base image is a well-known one that runs as root. Silent for others, for Windows, for `scratch`,
            for images that give the rights up when they start (see DL3002) and for servers such as nginx and postgres, whose own
            entry point does.

            ```dockerfile bad
            FROM {|DL5002:node:22-slim|}
            COPY . /app
            CMD ["node", "/app/server.js"]
            ```

            ```dockerfile good
            FROM node:22-slim
            COPY . /app
            USER 1000
            CMD ["node", "/app/server.js"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Explicit, ByDefault];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        // Several images may share the USER of a stage below them; it is one cause.
        var seen = new HashSet<TextSpan>();
        foreach (var stage in context.DockerfileModel.ExportedStages())
        {
            var user = stage.FinalState.User;
            if (user.Instruction is { } instruction)
            {
                if (user.IsRoot == true && seen.Add(instruction.Value.Span) && !PrivilegeDrop.Gives(stage, context.Input.BuildContext))
                {
                    context.Report(Explicit, instruction.Value.Span, user.Value.Text ?? instruction.Value.ValueText);
                }
            }
            else if (stage.Chain[0].Base is { Image.IsScratch: false } reference && RunsAsRoot(stage) && seen.Add(reference.Span)
                && !PrivilegeDrop.IsServer(stage) && !PrivilegeDrop.Gives(stage, context.Input.BuildContext) && !HasUnusedUser(context, stage))
            {
                context.Report(ByDefault, reference.Span, stage.BaseImage?.FamiliarName ?? reference.DisplayName());
            }
        }
    }

    // Images of .NET have a user for this, and DL8017 says so.
    private static bool HasUnusedUser(DockerfileAnalysisContext context, Stage stage) =>
        DotNetImage.From(stage.BaseImage) is not null && DotNetBuild.Of(context).Finals.Any(final => final.Stage == stage && UnusedAppUserAnalyzer.IsConcerned(final));

    private static bool RunsAsRoot(Stage stage) => stage.BaseFacts() is { RunsAsRoot: true, IsWindows: false };
}
