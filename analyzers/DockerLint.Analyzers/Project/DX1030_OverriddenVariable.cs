using DockerLint.Compose.DotEnv;
using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports variables that a service sets and one of its environment files sets as well.</summary>
[Analyzer]
public sealed class OverriddenVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1030.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1030", "Variable that hides the one of an environment file")
    {
        Message = "'{0}' stands in '{1}' too, and this one goes before",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            `environment` goes before `env_file`, and of several files the last one counts. Who changes the file wonders why nothing
            happens. Often that is meant, so the rule is off unless asked for. Variables that take the value of the host
            (`KEY: ${KEY}`) are left alone.

            ```text file=app.env
            LEVEL=info
            ```

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                env_file: app.env
                environment:
                  [|LEVEL|]: debug
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                env_file: app.env
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Input.Project is not { } project || context.Service is not { EnvFile: { Count: > 0 } files, Environment: { Count: > 0 } environment })
        {
            return;
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // Without interpolation the names are the same.
            if (file.Path is { } path && LocalPaths.Clean(path.Value.Text) is { Length: > 0 } clean && project.ReadText(clean) is { } text)
            {
                foreach (var entry in DotEnvFile.Parse(text).Entries)
                {
                    names[entry.Name] = path.Text;
                }
            }
        }

        foreach (var entry in environment)
        {
            if (entry.Value is { Value.IsKnown: true } && names.TryGetValue(entry.Key, out var file))
            {
                context.Report(Descriptor, entry.KeySpan, entry.Key, file);
            }
        }
    }
}
