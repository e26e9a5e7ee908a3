using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3000_RelativeWorkdirTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nWORKDIR [|app|]")]
    [InlineData("FROM alpine:3.22\nWORKDIR [|\"app/\"|]")]
    [InlineData("WORKDIR [|'rel/dir'|]")]
    [InlineData("FROM alpine:3.22\nWORKDIR [|~/app|]")]
    [InlineData("FROM alpine:3.22\nARG D=app\nWORKDIR [|$D|]")]
    [InlineData("FROM alpine:3.22\nWORKDIR [|app|]\nWORKDIR {|DL9053:sub|}")]
    [InlineData("FROM alpine:3.22\nWORKDIR /app\nWORKDIR {|DL9053:sub|}")]
    [InlineData("FROM a:1 AS b\nWORKDIR /x\nFROM b\nWORKDIR {|DL9053:y/|}")]
    [InlineData("FROM alpine:3.22\nWORKDIR [|app-$X|]")]
    [InlineData("FROM a:1 AS b\nFROM b\nWORKDIR [|x|]")]
    public void Speaks(string markup) => RuleTest.Verify<RelativeWorkdirAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nWORKDIR /app")]
    [InlineData("FROM alpine:3.22\nWORKDIR /app\nWORKDIR $X")]
    [InlineData("FROM alpine:3.22\nWORKDIR /app\nWORKDIR /app/sub")]
    [InlineData("FROM alpine:3.22\nWORKDIR \"/app\"")]
    [InlineData("FROM a:1\nWORKDIR $HOME")]
    [InlineData("WORKDIR \"${dir}\"")]
    [InlineData("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nWORKDIR C:\\src")]
    [InlineData("FROM a:1\nWORKDIR C:/src")]
    [InlineData("FROM a:1\nWORKDIR c:\\\\src")]
    [InlineData("FROM a:1\nWORKDIR \"C:\\src\"")]
    [InlineData("FROM a:1\nWORKDIR \\src")]
    [InlineData("FROM a:1\nWORKDIR %USERPROFILE%")]
    [InlineData("FROM alpine:3.22\nONBUILD WORKDIR x")]
    [InlineData("FROM alpine:3.22\nWORKDIR")]
    [InlineData("FROM a:1\nWORKDIR C$X")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RelativeWorkdirAnalyzer>(text);
}
