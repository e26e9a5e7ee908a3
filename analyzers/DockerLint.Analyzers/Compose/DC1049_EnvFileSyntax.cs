using DockerLint.Compose.DotEnv;
using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports files of environment variables that Compose cannot read.</summary>
[Analyzer]
public sealed class EnvFileSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1049.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1049", "File of variables that Compose cannot read")
    {
        Message = "Compose refuses '{0}', line {1}: {2}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose-go/env-file-syntax"],
        Documentation = """
            The file `.env` and those that `env_file` names hold lines of the form `NAME=value`; a quote must be closed and a name has no
            blanks. Compose stops at the first fault. A file with `format: raw` is left alone. Nothing of the file is printed but the
            number of the line.

            ```text file=broken.env
            GREETING="hello
            ```

            ```text file=web.env
            GREETING="hello"
            ```

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                env_file: [|broken.env|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                env_file: web.env
            ```
            """,
    };

    /// <summary>DC2062.</summary>
    public static readonly DiagnosticDescriptor Repeated = new("DC2062", "Variable that stands twice in a file of variables")
    {
        Message = "'{0}' stands twice in '{1}', in lines {2} and {3}; the last one counts",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose/dotenv-duplicate"],
        Documentation = """
            Of two lines with one name in a file that `env_file` names the last one counts, and the first one only misleads. Lines with
            equal values are left alone.

            ```text file=repeated.env
            LEVEL=debug
            LEVEL=info
            ```

            ```text file=web.env
            LEVEL=info
            ```

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                env_file: {|DC2062:repeated.env|}
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                env_file: web.env
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Repeated];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterServiceAction(AnalyzeService);
        context.RegisterComposeAction(AnalyzeFile);
    }

    // The file beside the Compose file, whose variables the whole project sees. It is named nowhere.
    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (WholeFile.IsReadAlone(context.Tree.FilePath) && context.Model.TopLevelEntries.FirstOrDefault() is { } first && context.Input.Project?.ReadText(".env") is { } text)
        {
            var file = DotEnvFile.Parse(text);
            foreach (var problem in file.Problems.Take(1))
            {
                context.Report(Descriptor, first.Key.ContentSpan, ".env", file.Text.GetLineNumber(problem.Span.Start) + 1, problem.Message);
            }
        }
    }


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Input.Project is not { } project)
        {
            return;
        }

        foreach (var file in context.Service.EnvFile)
        {
            if (file is { Format: null, Path: { } path } && LocalPaths.Clean(path.Value.Text) is { Length: > 0 } clean && project.ReadText(clean) is { } text)
            {
                var parsed = DotEnvFile.Parse(text);
                foreach (var problem in parsed.Problems.Take(1))
                {
                    context.Report(Descriptor, path.TextSpan(), path.Text, parsed.Text.GetLineNumber(problem.Span.Start) + 1, problem.Message);
                }

                AnalyzeNames(context, path, parsed);
            }
        }
    }

    private static void AnalyzeNames(ServiceAnalysisContext context, ComposeValue path, DotEnvFile file)
    {
        var first = new Dictionary<string, DotEnvEntry>(StringComparer.Ordinal);
        foreach (var entry in file.Entries)
        {
            if (first.TryGetValue(entry.Name, out var other) && other.Value?.Text != entry.Value?.Text)
            {
                context.Report(Repeated, path.TextSpan(), entry.Name, path.Text, file.Text.GetLineNumber(other.Span.Start) + 1, file.Text.GetLineNumber(entry.Span.Start) + 1);
                return;
            }

            first[entry.Name] = entry;
        }
    }
}
