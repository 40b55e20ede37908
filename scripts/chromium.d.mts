export declare function findChromium(): string | undefined
export declare function findProgram(name: string): string | undefined
