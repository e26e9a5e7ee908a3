using System.Collections.Immutable;
using DockerLint.Roslyn.Tests.Fakes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DockerLint.Roslyn.Tests;

/// <summary>A compilation with additional files and what is configured for it.</summary>
internal sealed record LiveRun(params AdditionalText[] Files)
{
    /// <summary>Keys that hold for everything.</summary>
    public Dictionary<string, string> Global { get; init; } = [];

    /// <summary>Keys that hold for the files.</summary>
    public Dictionary<string, string> ForFiles { get; init; } = [];

    /// <summary>Severities of a global config.</summary>
    public Dictionary<string, ReportDiagnostic> GlobalSeverities { get; init; } = [];

    /// <summary>What <c>NoWarn</c> and <c>WarningsAsErrors</c> become.</summary>
    public Dictionary<string, ReportDiagnostic> Specific { get; init; } = [];

    /// <summary>What <c>TreatWarningsAsErrors</c> becomes.</summary>
    public ReportDiagnostic General { get; init; } = ReportDiagnostic.Default;

    /// <summary>One file with a text.</summary>
    public static LiveRun Of(string text, string path = "/repo/Dockerfile") => new(new InMemoryFile(path, text));

    /// <summary>Runs the analyzer.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Diagnostics(CancellationToken cancellationToken = default)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSyntaxTreeOptionsProvider(new GlobalSeverities(GlobalSeverities))
            .WithSpecificDiagnosticOptions(Specific)
            .WithGeneralDiagnosticOption(General);
        var compilation = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("class C;", cancellationToken: cancellationToken)], options: options);
        var provider = new FixedOptionsProvider(new FixedOptions(Global), new FixedOptions(ForFiles));
        var found = await compilation.WithAnalyzers([new DockerLintAnalyzer()], new AnalyzerOptions([.. Files], provider)).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>The findings as id and severity.</summary>
    public async Task<IReadOnlyList<string>> Findings() => [.. (await Diagnostics()).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}")];
}
