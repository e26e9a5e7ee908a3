namespace DockerLint.CodeFixes;

/// <summary>A file after its fixes.</summary>
/// <param name="Tree">The tree of the mended text; the tree given when nothing was mended.</param>
/// <param name="Applied">The findings mended, with the fix taken for each, in the order of application.</param>
/// <param name="OtherFiles">Edits of other files that the fixes ask for, each once.</param>
/// <param name="Converged">Whether nothing was left to mend within the rounds allowed.</param>
public sealed record FixResult(SyntaxTree Tree, IReadOnlyList<(Diagnostic Diagnostic, CodeFix Fix)> Applied, IReadOnlyList<FileEdit> OtherFiles, bool Converged);
