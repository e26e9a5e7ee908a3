using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7007_RestoreAfterCopyTests
{
    [Theory]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY . .\nRUN [|npm ci|]")]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY ./ ./\nRUN [|npm install|] && npm run build")]
    [InlineData("FROM node:22\nWORKDIR /app\nADD . .\nRUN [|yarn install|]")]
    [InlineData("FROM python:3.13\nCOPY . /app\nRUN [|pip install|] -r /app/r.txt")]
    [InlineData("FROM golang:1.24\nCOPY . .\nRUN [|go mod download|]")]
    public void Speaks(string markup) => RuleTest.Verify<RestoreAfterCopyAnalyzer>(markup);

    [Theory]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCOPY . .\nRUN npm run build")]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCOPY . .\nRUN npm ci --omit=dev")]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm install -g pm2")]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY src src\nRUN npm ci")]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY --from=x . .\nRUN npm ci")]
    [InlineData("FROM node:22\nWORKDIR /app\nCOPY . .\nRUN --mount=type=cache,target=/root/.npm npm ci")]
    [InlineData("FROM python:3.13\nCOPY . .\nRUN pip install flask")]
    [InlineData("FROM golang:1.24\nCOPY . .\nRUN go build")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RestoreAfterCopyAnalyzer>(text);
}
