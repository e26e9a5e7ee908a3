using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7004_SdkImageTests
{
    [Theory]
    [InlineData("FROM [|maven:3.9|]\nENTRYPOINT [\"java\", \"-jar\", \"app.jar\"]")]
    [InlineData("FROM [|gradle:8|]\nCMD [\"./app\"]")]
    [InlineData("FROM [|maven:3.9|]\nCMD [\"java\", \"-jar\", \"a.jar\"]")]
    [InlineData("FROM [|golang:1.24|]\nRUN go build -o /a .\nCMD [\"/a\"]")]
    [InlineData("FROM [|nvidia/cuda:12.2.0-devel-ubuntu22.04|]\nCMD [\"python3\", \"a.py\"]")]
    [InlineData("FROM maven:3.9 AS sdk\nFROM [|sdk|]\nENTRYPOINT [\"java\", \"-jar\", \"app.jar\"]")]
    [InlineData("FROM golang:1.24 AS x\nRUN a\nFROM [|x|]\nRUN cargo build\nCMD [\"/a\"]")]
    public void Speaks(string markup) => RuleTest.Verify<SdkImageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nRUN x\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nENTRYPOINT [\"dotnet\", \"app.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install x")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCMD [\"dotnet\", \"watch\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENTRYPOINT [\"dotnet\", \"test\"]")]
    [InlineData("FROM maven:3.9 AS dev\nCMD [\"./app\"]")]
    [InlineData("FROM node:22\nCMD [\"node\", \"a.js\"]")]
    [InlineData("FROM python:3.13\nCMD [\"python\", \"a.py\"]")]
    [InlineData("FROM golang:1.24\nCMD [\"/a\"]")]
    [InlineData("FROM golang:1.24\nRUN go build\nCMD [\"go\", \"run\", \".\"]")]
    [InlineData("FROM nvidia/cuda:12.2.0-devel-ubuntu22.04\nRUN nvcc a.cu\nCMD [\"./a\"]")]
    [InlineData("FROM nvidia/cuda:12.2.0-runtime-ubuntu22.04\nCMD [\"./a\"]")]
    [InlineData("FROM maven:3.9\nENTRYPOINT [\"mvn\"]")]
    [InlineData("FROM maven:3.9\nCMD [\"bash\"]")]
    [InlineData("FROM maven:3.9\nCMD [\"mvn\", \"x\"]]")]
    [InlineData("FROM golang:1.24\nRUN go install x\nCMD [\"/a\"]")]
    [InlineData("FROM $BASE\nCMD [\"./app\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SdkImageAnalyzer>(text);

    [Fact]
    public void Is_silent_in_a_file_named_for_development() =>
        RuleTest.VerifySilent<SdkImageAnalyzer>("FROM maven:3.9\nENTRYPOINT [\"java\", \"-jar\", \"app.jar\"]", new RuleTestOptions { Path = "src/Dockerfile.dev" });
}
