namespace DockerLint.CodeFixes;

/// <summary>One edit of a fix.</summary>
/// <param name="Change">What is replaced, in the offsets of the file as it was analysed.</param>
/// <param name="Path">Another file than the finding's own; null for the finding's own.</param>
/// <param name="Create">Whether that file is new.</param>
public sealed record FileEdit(TextChange Change, string? Path = null, bool Create = false);
