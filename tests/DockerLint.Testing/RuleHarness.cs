using System.Collections.Concurrent;
using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Compose.DotEnv;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Testing;

/// <summary>One analyzer made ready to run over snippets.</summary>
internal sealed class RuleHarness
{
    private static readonly ConcurrentDictionary<Type, RuleRegistration> Registrations = new();
    private static readonly string[] EngineFaults = [EngineDiagnostics.InternalError.Id];

    public RuleHarness(Type analyzerType, RuleTestOptions options)
    {
        Options = options;
        Registration = Registrations.GetOrAdd(analyzerType, RuleDiscovery.FromType);
        Ids = Registration.Rules.Select(rule => rule.Id).ToArray();
        Driver = new AnalysisDriver([Registration]);
        Fixes = new FixEngine([Registration], (diagnostic, exception) => throw new RuleTestException($"The fix provider of {diagnostic.Id} threw on '{diagnostic}':\n{exception}"));
        Input = new AnalysisInput
        {
            Configuration = new AnalyzerConfiguration
            {
                Mode = options.Mode ?? AnalysisMode.All,
                OnlyRules = options.Mode is null && options.Severities.Count == 0 ? Ids.Concat(EngineFaults).ToArray() : null,
                Severities = options.Severities,
                Options = Ids.SelectMany(id => options.Options.Select(option => (Key: (id + "." + option.Key).ToLowerInvariant(), option.Value))).ToDictionary(item => item.Key, item => item.Value),
            },
            BuildContext = options.BuildContext,
            Projects = options.Projects,
            BuildInputs = options.BuildInputs,
            GivenInputs = options.BuildInputs,
            Project = options is { Language: SourceLanguage.Compose, BuildContext: { } folder } ? new TestComposeProject(folder) : null,
        };
    }

    public RuleTestOptions Options { get; }

    public RuleRegistration Registration { get; }

    public IReadOnlyList<string> Ids { get; }

    public AnalysisDriver Driver { get; }

    public FixEngine Fixes { get; }

    public AnalysisInput Input { get; }

    public SyntaxTree Parse(string text) => Parse(SourceText.From(text));

    public SyntaxTree Parse(SourceText text) => Options.Language switch
    {
        SourceLanguage.Dockerfile => DockerfileSyntaxTree.ParseText(text, Options.Path ?? "Dockerfile"),
        SourceLanguage.Compose => ComposeSyntaxTree.ParseText(text, Options.Path ?? "compose.yaml"),
        _ => throw new RuleTestException($"Snippets in {Options.Language} cannot be tested."),
    };

    /// <summary>The findings of the analyzer; a rule that throws fails the test here.</summary>
    public IReadOnlyList<Diagnostic> Analyze(SyntaxTree tree)
    {
        var found = Driver.Analyze(tree, tree is ComposeSyntaxTree compose ? Input with { Application = new Lazy<ComposeApplication>(() => Load(compose)) } : Input).Diagnostics;
        if (found.FirstOrDefault(diagnostic => diagnostic.Id == EngineDiagnostics.InternalError.Id) is { } fault)
        {
            throw new RuleTestException($"{fault.GetMessage()}\n{fault.Properties["stackTrace"]}\non:\n{tree.Text}");
        }

        // Comments in a snippet may name rules that are not under test.
        return found.Where(diagnostic => Ids.Contains(diagnostic.Id)).ToArray();
    }

    public IReadOnlyList<Diagnostic> Analyze(string text) => Analyze(Parse(text));

    private ComposeApplication Load(ComposeSyntaxTree tree) => ComposeApplication.Load(
        [new ComposeApplicationFile(tree.FilePath, tree)],
        new ComposeApplicationOptions
        {
            Environment = Options.BuildContext?.ReadText(".env") is { } variables ? ComposeEnvironment.Unknown.With(DotEnvFile.Parse(variables)) : ComposeEnvironment.Unknown,
            Files = Options.BuildContext is { } folder ? new TestFileSource(folder) : null,
        });

    /// <summary>The text after all fixes that may be taken.</summary>
    public FixResult FixAll(SyntaxTree tree, FixSafety safety) => new FixApplier(Driver, Fixes).Apply(
        tree,
        Parse,
        Input,
        (_, fixes) => fixes.FirstOrDefault(fix => fix.Safety <= safety && (Options.FixTitle is null || fix.Title == Options.FixTitle)));
}
