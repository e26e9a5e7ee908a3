using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports files from elsewhere that may change.</summary>
[Analyzer]
public sealed class MovingRemoteSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6007", "Source from elsewhere that may change")
    {
        Message = "'{0}' {1}, so that somebody else decides what this file means tomorrow",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            What `include`, `extends` or a build context take from a repository or a registry runs with the rights of this file. A
            commit (40 hexadecimal digits) or a digest stays what it is; a branch, a tag and a plain address do not.

            ```yaml bad
            include:
              - [|https://github.com/example/stack.git#main|]
            services:
              web:
                image: nginx:1.29
            ```

            ```yaml good
            include:
              - https://github.com/example/stack.git#0123456789abcdef0123456789abcdef01234567
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var model = context.Model;
        var values = model.Include.SelectMany(include => include.Paths)
            .Concat(model.Services.Select(service => service.Extends?.File).OfType<ComposeValue>())
            .Concat(model.Services.SelectMany(service => new[] { service.Build?.Context }.Concat(service.Build?.AdditionalContexts.Select(entry => entry.Value) ?? [])).OfType<ComposeValue>());
        foreach (var value in values)
        {
            if (value.Value.Text is { } text && Problem(text) is { } problem)
            {
                context.Report(Descriptor, value.TextSpan(), text, problem);
            }
        }
    }

    private static string? Problem(string text)
    {
        if (text.StartsWith("oci://", StringComparison.Ordinal) || text.StartsWith("docker-image://", StringComparison.Ordinal))
        {
            return text.IndexOf("@sha256:", StringComparison.Ordinal) < 0 ? "names no digest" : null;
        }

        var isGit = text.StartsWith("git@", StringComparison.Ordinal) || text.StartsWith("git://", StringComparison.Ordinal) || text.StartsWith("ssh://", StringComparison.Ordinal) || text.StartsWith("github.com/", StringComparison.Ordinal) || text.IndexOf(".git", StringComparison.Ordinal) > 0;
        if (!isGit || (text.IndexOf("://", StringComparison.Ordinal) < 0 && !text.StartsWith("git@", StringComparison.Ordinal) && !text.StartsWith("github.com/", StringComparison.Ordinal)))
        {
            return text.StartsWith("http://", StringComparison.Ordinal) || (text.StartsWith("https://", StringComparison.Ordinal) && !isGit) ? "is a plain address" : null;
        }

        var hash = text.IndexOf('#');
        var reference = hash < 0 ? string.Empty : text.Substring(hash + 1).Split(':')[0];
        return reference.Length == 40 && reference.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f') ? null : hash < 0 || reference.Length == 0 ? "follows the default branch" : $"follows '{reference}'";
    }
}
