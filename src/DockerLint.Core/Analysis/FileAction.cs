namespace DockerLint.Analysis;

/// <summary>An action called once for a file of a language. A class: lists of structs are compiled anew at every start.</summary>
internal sealed record FileAction(SourceLanguage Language, Action<FileAnalysis, AnalysisScope> Action);
