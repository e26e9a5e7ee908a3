using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports secrets that a build needs and is not given, or is given and does not use.</summary>
[Analyzer(Words = "build")]
public sealed class BuildSecretNotGivenAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1014", "Build secret is not given")
    {
        Message = "the Dockerfile requires the secret '{0}', which the build of '{1}' is not given",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `RUN --mount=type=secret,id=X,required=true` fails unless `build.secrets` of the service gives `X`, as its source or its
            target. Mounts that do without the secret are left alone.

            ```yaml bad
            services:
              web:
                [|build|]:
                  dockerfile_inline: |
                    FROM node:22
                    RUN --mount=type=secret,id=npmrc,required=true npm ci
            ```

            ```yaml good
            services:
              web:
                build:
                  secrets: [npmrc]
                  dockerfile_inline: |
                    FROM node:22
                    RUN --mount=type=secret,id=npmrc,required=true npm ci
            secrets:
              npmrc:
                file: ./.npmrc
            ```
            """,
    };

    /// <summary>DX1015.</summary>
    public static readonly DiagnosticDescriptor Unused = new("DX1015", "Build secret that no RUN mounts")
    {
        Message = "no RUN of the Dockerfile mounts the secret '{0}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A secret of a build reaches a RUN by `--mount=type=secret` with its id and is nowhere else. One that nothing mounts has
            another id there, or is left over.

            ```yaml bad
            services:
              web:
                build:
                  secrets: [{|DX1015:npm|}]
                  dockerfile_inline: |
                    FROM node:22
                    RUN --mount=type=secret,id=npmrc npm ci
            secrets:
              npm:
                file: ./.npmrc
            ```

            ```yaml good
            services:
              web:
                build:
                  secrets: [npmrc]
                  dockerfile_inline: |
                    FROM node:22
                    RUN --mount=type=secret,id=npmrc npm ci
            secrets:
              npmrc:
                file: ./.npmrc
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Unused];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is not { HasOtherSources: false, Build: { } build } service || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage)
        {
            return;
        }

        var given = build.Secrets.Select(grant => grant.Target ?? grant.Source).OfType<ComposeValue>().ToArray();
        var mounts = BuiltStages.Needed(stage).SelectMany(BuiltStages.Mounts).Where(mount => mount.Type == MountType.Secret).ToArray();
        if (given.All(value => value.Value.IsKnown))
        {
            foreach (var id in mounts.Where(mount => mount.IsRequired is true).Select(BuiltStages.IdOf).Distinct().OrderBy(id => id, StringComparer.Ordinal))
            {
                if (id is not null && given.All(value => value.Text != id))
                {
                    context.Report(Descriptor, service.KeySpan("build"), id, service.Name);
                }
            }
        }

        var used = dockerfile.Stages.SelectMany(BuiltStages.Mounts).Where(mount => mount.Type is MountType.Secret or null).Select(mount => mount.Type is null ? null : BuiltStages.IdOf(mount)).ToArray();
        if (used.All(id => id is not null))
        {
            foreach (var value in given.Where(value => value.Value.Text is { } id && !used.Contains(id)))
            {
                context.Report(Unused, value.TextSpan(), value.Text);
            }
        }
    }
}
