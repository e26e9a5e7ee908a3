namespace DockerLint.Analysis;

/// <summary>An action called for each node of a type. A class: lists of structs are compiled anew at every start.</summary>
internal sealed record NodeAction(Type NodeType, Action<SyntaxNode, AnalysisScope> Action);
