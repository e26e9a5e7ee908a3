using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DockerLint.Workspaces.Tests.RulePackages;

/// <summary>Compiles assemblies with rules, good ones and bad ones.</summary>
internal static class RuleAssembly
{
    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Where(IsOfFramework).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly string Core = typeof(DockerLint.Analysis.DiagnosticAnalyzer).Assembly.Location;

    /// <summary>An analyzer that reports every FROM.</summary>
    public static string Rule(string id, string name = "FromAnalyzer", string message = "'{0}'", string attribute = "[Analyzer]", string more = "") => $$"""
        {{attribute}}
        public sealed class {{name}} : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Descriptor = new("{{id}}", "A base image by {{name}}")
            {
                Message = "{{message}}",
                Category = DiagnosticCategory.Maintainability,
                DefaultSeverity = DiagnosticSeverity.Warning,
                Mode = AnalysisMode.Default,
                Since = "1.0",
                Options = new[] { new RuleOption("greeting", "Any word.", "unset") },
                Documentation = "Why.",
            };

            public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => new[] { Descriptor };

            public override void Initialize(AnalysisContext context) =>
                context.RegisterSyntaxNodeAction<FromInstructionSyntax>(node => node.Report(Descriptor, node.Node.Image, node.GetOption(Descriptor, "greeting")));

            {{more}}
        }

        """;

    /// <summary>Writes an assembly of some source code to a folder and gives its full path.</summary>
    public static string Write(TemporaryFolder folder, string file, string source, params MetadataReference[] references)
    {
        const string Usings = """
            using System;
            using System.Collections.Generic;
            using DockerLint.Analysis;
            using DockerLint.CodeFixes;
            using DockerLint.Configuration;
            using DockerLint.Diagnostics;
            using DockerLint.Dockerfile.Syntax;
            using DockerLint.Syntax;
            using DockerLint.Text;

            """;
        var core = references.Any(reference => reference.Display?.Contains("DockerLint.Core", StringComparison.Ordinal) == true) ? [] : new MetadataReference[] { MetadataReference.CreateFromFile(Core) };
        return Emit(folder, file, Usings + source, [.. Framework, .. core, .. references]);
    }

    /// <summary>Writes an assembly that knows nothing of ours.</summary>
    public static string WriteOther(TemporaryFolder folder, string file, string source) => Emit(folder, file, source, Framework);

    private static string Emit(TemporaryFolder folder, string file, string source, IEnumerable<MetadataReference> references)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(file),
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(image);
        result.Success.Should().BeTrue(string.Join("\n", result.Diagnostics));
        folder.Write(file, image.ToArray());
        return folder[file];
    }

    private static bool IsOfFramework(string path) => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll");
}
