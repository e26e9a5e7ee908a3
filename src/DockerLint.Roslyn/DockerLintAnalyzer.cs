using System.Collections.Immutable;
using DockerLint.Analyzers;
using DockerLint.Compose;
using DockerLint.Dockerfile;
using DockerLint.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using AnalysisDriver = DockerLint.Analysis.AnalysisDriver;
using AnalysisInput = DockerLint.Analysis.AnalysisInput;
using EngineDiagnostics = DockerLint.Analysis.EngineDiagnostics;
using Finding = DockerLint.Diagnostics.Diagnostic;
using SyntaxTree = DockerLint.Syntax.SyntaxTree;

namespace DockerLint.Roslyn;

/// <summary>
/// Runs the built-in rules over those additional files of a compilation that have the name of a Dockerfile or Compose file. Reads
/// nothing but these: what needs a build context, a project or any other file is unknown here, and rules that ask for it are silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class DockerLintAnalyzer : DiagnosticAnalyzer
{
    private static readonly Lazy<AnalysisDriver> Driver = new(() => new AnalysisDriver(BuiltInRules.All));

    /// <summary>All rules; constructs none of them. Enabled are those of the default mode.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.Supported;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!FileNames.IsSearchedFor(AdditionalFiles.NameOf(file.Path)))
        {
            return;
        }

        try
        {
            AnalyzeUnguarded(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            // An exception that reaches the compiler switches the analyzer off and names it instead of the file.
            var place = new Diagnostics.Location(file.Path, default, default);
            context.ReportDiagnostic(LiveDiagnostics.Create(new Finding(EngineDiagnostics.InternalError, DockerLint.Diagnostics.DiagnosticSeverity.Warning, place, ["engine", exception.GetType().Name]), isConfigured: false));
        }
    }

    private static void AnalyzeUnguarded(AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } content)
        {
            // A file that cannot be read is what the build tells about.
            return;
        }

        var text = Text.SourceText.From(content.ToString());
        var configuration = LiveConfiguration.Read(context);
        var input = new AnalysisInput { Configuration = configuration };
        SyntaxTree tree;
        if (FileNames.GetLanguage(path) == SourceLanguage.Compose)
        {
            var compose = ComposeSyntaxTree.ParseText(text, path, context.CancellationToken);
            var files = new AdditionalFiles(context.Options.AdditionalFiles, context.CancellationToken);
            input = input with { Application = new(() => files.FindApplication(compose)) };
            tree = compose;
        }
        else
        {
            tree = DockerfileSyntaxTree.ParseText(text, path, null, context.CancellationToken);
        }

        foreach (var finding in Driver.Value.Analyze(tree, input, context.CancellationToken).Diagnostics)
        {
            context.ReportDiagnostic(LiveDiagnostics.Create(finding, configuration.HasExplicitSeverity(finding.Descriptor)));
        }
    }
}
