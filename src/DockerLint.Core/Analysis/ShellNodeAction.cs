using DockerLint.Shell.Syntax;

namespace DockerLint.Analysis;

/// <summary>An action called for each node of a type in scripts. A class: lists of structs are compiled anew at every start.</summary>
internal sealed record ShellNodeAction(Type NodeType, ShellCommandOrigins Origins, Action<ShellSyntaxNode, ScriptPlace, FileAnalysis, AnalysisScope> Action);
