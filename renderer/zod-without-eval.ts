import { z } from 'zod';

/**
 * Second module of the window's page, before any schema is made: zod would otherwise try code made from text for speed,
 * which the content security policy refuses and reports.
 */
z.config({ jitless: true });
