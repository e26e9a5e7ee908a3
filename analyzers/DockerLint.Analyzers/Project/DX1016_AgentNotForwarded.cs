using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports builds whose RUN needs an agent that is not forwarded.</summary>
[Analyzer(Words = "build")]
public sealed class AgentNotForwardedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1016", "SSH agent is not forwarded to the build")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `RUN --mount=type=ssh` finds an agent when the caller forwards one: `ssh: [default]`, or an id of its own. Without it the
            command runs with no agent and mostly fails at the first clone. An `ssh` that no RUN mounts has no effect, which is a
            hint.

            ```yaml bad
            services:
              web:
                [|build|]:
                  dockerfile_inline: |
                    FROM golang:1.25
                    RUN --mount=type=ssh git clone git@example.org:team/lib.git
            ```

            ```yaml good
            services:
              web:
                build:
                  ssh: [default]
                  dockerfile_inline: |
                    FROM golang:1.25
                    RUN --mount=type=ssh git clone git@example.org:team/lib.git
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is not { HasOtherSources: false, Build: { } build } service || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage)
        {
            return;
        }

        var forwarded = build.GetKeyValues("ssh").Select(entry => entry.Key).ToArray();
        var needed = BuiltStages.Needed(stage).SelectMany(BuiltStages.Mounts).Where(mount => mount.Type is MountType.Ssh or null).ToArray();
        var ids = needed.Select(mount => mount.Type is null ? null : BuiltStages.IdOf(mount)).Distinct().ToArray();
        foreach (var id in ids)
        {
            if (id is not null && !forwarded.Contains(id) && forwarded.All(ComposeText.IsLiteral))
            {
                context.Report(Descriptor, service.KeySpan("build"), $"a RUN of the Dockerfile mounts the agent '{id}', which 'build.ssh' of '{service.Name}' does not forward");
            }
        }

        if (forwarded.Length > 0 && ids.Length == 0)
        {
            context.Report(Descriptor, build.KeySpan("ssh"), new ReportDetails { AtMost = DiagnosticSeverity.Info }, "no RUN of the Dockerfile mounts an agent ('--mount=type=ssh')");
        }
    }
}
